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
    /** A longer code is data rather than something to read, and its colours would make the page many times as long. */
    static final int LONGEST_CODE = 100_000;
    /** The lexers take time by the square of the pieces in a line. No line that people wrote is as long. */
    static final int LONGEST_LINE = 2_000;

    private Highlighter() {}

    /**
     * The pieces of a code, which make up the code one after the other; none where the language is not known or the code
     * is longer than 100,000 signs. A line of more than 2,000 signs is one plain piece.
     */
    public static Optional<List<Piece>> pieces(String language, String code) {
        return code.length() > LONGEST_CODE
                ? Optional.empty()
                : Languages.lexer(language).map(lexer -> pieces(lexer(lexer), code));
    }

    /** A lexer remembers where it is, so that each code gets one of its own; making it costs next to nothing. */
    private static TokenMaker lexer(String name) {
        return TokenMakerFactory.getDefaultInstance().getTokenMaker(name);
    }

    private static List<Piece> pieces(TokenMaker lexer, String code) {
        Pieces pieces = new Pieces();
        int state = TokenTypes.NULL;
        for (int start = 0; start < code.length(); ) {
            int end = code.indexOf('\n', start);
            int stop = end < 0 ? code.length() : end;
            if (stop - start > LONGEST_LINE) {
                pieces.add(Piece.Kind.PLAIN, code.substring(start, stop));
                state = TokenTypes.NULL;
            } else {
                state = line(lexer, state, code.substring(start, stop), pieces);
            }
            if (end >= 0) {
                pieces.add(Piece.Kind.PLAIN, "\n");
            }
            start = stop + 1;
        }
        return pieces.all();
    }

    /** Adds the pieces of a line and says in what it ends, which the next line needs to know. */
    private static int line(TokenMaker lexer, int state, String line, Pieces into) {
        char[] signs = line.toCharArray();
        List<Piece> found = new ArrayList<>();
        Token token = lexer.getTokenList(new Segment(signs, 0, signs.length), state, 0);
        while (token.isPaintable()) {
            found.add(new Piece(kind(token.getType()), token.getLexeme()));
            Token next = token.getNextToken();
            if (next == null) {
                break;
            }
            token = next;
        }
        if (makeUp(line, found)) {
            found.forEach(piece -> into.add(piece.kind(), piece.text()));
        } else {
            into.add(Piece.Kind.PLAIN, line);
        }
        return token.getType();
    }

    /** Some lexers leave out or repeat signs of a line that they cannot read. Such a line is shown plain. */
    private static boolean makeUp(String line, List<Piece> pieces) {
        int at = 0;
        for (Piece piece : pieces) {
            if (!line.startsWith(piece.text(), at)) {
                return false;
            }
            at += piece.text().length();
        }
        return at == line.length();
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
