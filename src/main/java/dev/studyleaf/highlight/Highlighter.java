package dev.studyleaf.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Parts code into pieces. Safe for threads. */
public final class Highlighter {
    private Highlighter() {}

    /** The pieces of a code; none where the language is not known. */
    public static Optional<List<Piece>> pieces(String language, String code) {
        return Languages.lexer(language).map(lexer -> pieces(lexer(lexer), code));
    }

    /** A lexer remembers where it is, so that each code gets one of its own; making it costs next to nothing. */
    private static TokenMaker lexer(String name) {
        return TokenMakerFactory.getDefaultInstance().getTokenMaker(name);
    }

    private static List<Piece> pieces(TokenMaker lexer, String code) {
        List<Piece> pieces = new ArrayList<>();
        int state = TokenTypes.NULL;
        for (int start = 0; start < code.length(); ) {
            int end = code.indexOf('\n', start);
            int stop = end < 0 ? code.length() : end;
            char[] line = code.substring(start, stop).toCharArray();
            state = line(lexer.getTokenList(new Segment(line, 0, line.length), state, 0), pieces);
            if (end >= 0) {
                add(pieces, Piece.Kind.PLAIN, "\n");
            }
            start = stop + 1;
        }
        return pieces;
    }

    /** Adds the pieces of a line and says in what it ends, which the next line needs to know. */
    private static int line(Token first, List<Piece> into) {
        Token token = first;
        while (token.isPaintable()) {
            add(into, kind(token.getType()), token.getLexeme());
            Token next = token.getNextToken();
            if (next == null) {
                return token.getType();
            }
            token = next;
        }
        return token.getType();
    }

    /** Neighbours of one kind are one piece. */
    private static void add(List<Piece> pieces, Piece.Kind kind, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static Piece.Kind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> Piece.Kind.COMMENT;
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.PREPROCESSOR -> Piece.Kind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA -> Piece.Kind.STRING;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> Piece.Kind.NUMBER;
            case TokenTypes.DATA_TYPE,
                    TokenTypes.FUNCTION,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> Piece.Kind.TYPE;
            case TokenTypes.VARIABLE, TokenTypes.ANNOTATION, TokenTypes.MARKUP_TAG_ATTRIBUTE -> Piece.Kind.NAME;
            default -> Piece.Kind.PLAIN;
        };
    }
}
