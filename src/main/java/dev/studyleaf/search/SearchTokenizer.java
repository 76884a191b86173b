package dev.studyleaf.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as the index holds them; {@code search.js} has the same for queries, and one file of vectors tests both.
 * {@code auto-scaling} gives autoscaling, auto, scaling; {@code SageMaker} gives sagemaker, sage, maker; Chinese, Japanese
 * and Korean text gives pairs of letters.
 */
public final class SearchTokenizer {
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern CPP = Pattern.compile("(?<![A-Za-z0-9_])c\\+\\+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSHARP = Pattern.compile("(?<![A-Za-z0-9_])c#", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTNET =
            Pattern.compile("(^|[^A-Za-z0-9_])\\.net(?![A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?(?:[-/.+_][\\p{L}\\p{N}]+)*+");
    private static final Pattern GENITIVE = Pattern.compile("['’][sS]$");
    private static final Pattern CJK = Pattern.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+");
    private static final Pattern JOINT = Pattern.compile("[-/.+_]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final int MOST_JOINED = 4;

    private SearchTokenizer() {}

    /** The tokens of a text, in order; the forms of one word stand side by side, each once. */
    public static List<String> tokens(String text) {
        List<String> out = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(named(text), Normalizer.Form.NFKC));
        while (word.find()) {
            String raw = word.group();
            if (raw.indexOf('\'') >= 0 || raw.indexOf('’') >= 0) {
                raw = GENITIVE.matcher(raw).replaceFirst("").replace("'", "").replace("’", "");
            }
            if (CJK.matcher(raw).find()) {
                pairs(raw, out);
            } else {
                forms(raw, out);
            }
        }
        return out;
    }

    private static String named(String text) {
        String named = HYPHENS.matcher(text).replaceAll("-");
        if (named.indexOf('#') < 0 && named.indexOf('+') < 0 && named.indexOf('.') < 0) {
            return named;
        }
        named = CPP.matcher(named).replaceAll(" cplusplus ");
        named = CSHARP.matcher(named).replaceAll(" csharp ");
        return DOTNET.matcher(named).replaceAll("$1 dotnet ");
    }

    private static void pairs(String raw, List<String> out) {
        Matcher run = CJK.matcher(raw);
        while (run.find()) {
            String letters = run.group();
            for (int i = 0; i < Math.max(1, letters.length() - 1); i++) {
                out.add(letters.substring(i, Math.min(letters.length(), i + 2)));
            }
        }
    }

    private static void forms(String raw, Collection<String> out) {
        if (isPlain(raw)) {
            out.add(lower(raw));
            return;
        }
        List<String> parts =
                JOINT.splitAsStream(raw).filter(part -> !part.isEmpty()).toList();
        Set<String> forms = new LinkedHashSet<>();
        if (parts.size() > 1 && parts.size() <= MOST_JOINED) {
            forms.add(lower(String.join("", parts)));
        }
        for (String part : parts) {
            forms.add(lower(part));
            CAMEL.splitAsStream(part).filter(hump -> hump.length() > 1).forEach(hump -> forms.add(lower(hump)));
        }
        out.addAll(forms);
    }

    /** Most words: small letters after the first, which have one form. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(i == 0 && c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
