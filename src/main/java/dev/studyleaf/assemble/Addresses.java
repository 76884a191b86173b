package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Addresses of notes: ASCII, lower case, without the numbers in front of names, each its own. */
final class Addresses {
    private static final Set<String> WINDOWS = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");
    private static final int LONGEST = 80;

    private Addresses() {}

    /** The address of each path; paths that would share one get numbers and a warning that names both. */
    static Map<String, String> of(List<String> paths, Diagnostics diagnostics) {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String path : paths) {
            String wanted = wanted(path);
            String address = wanted;
            for (int n = 2; owners.containsKey(address); n++) {
                address = wanted.replaceFirst("\\.html$", "-" + n + ".html");
            }
            if (!address.equals(wanted)) {
                diagnostics.add(Diagnostic.about(
                        path,
                        Code.NOTE_SAME_ADDRESS,
                        "has the same address as `" + owners.get(wanted) + "`; it is published as `" + address + "`",
                        "rename one of the two files"));
            }
            owners.put(address, path);
            addresses.put(path, address);
        }
        return addresses;
    }

    private static String wanted(String path) {
        StringBuilder out = new StringBuilder("notes");
        String[] names = path.replaceFirst("\\.(md|markdown)$", "").split("/");
        boolean index = NoteOrder.isIndex(path);
        for (int i = 0; i < names.length; i++) {
            boolean last = i == names.length - 1;
            out.append('/').append(last && index ? "index" : slug(names[i]));
        }
        return out.append(".html").toString();
    }

    /** ASCII of a name: accents go, other scripts become the numbers of their letters. */
    static String slug(String name) {
        String bare = name.replaceFirst("^\\d+(?:\\.\\d+)*[-_. )]+(?=\\S)", "");
        String plain = Normalizer.normalize(
                        bare.replace("ß", "ss").replace("+", "-plus").replace("#", "-sharp"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append((char) c);
            } else if (Character.isLetterOrDigit(c)) {
                out.append(Integer.toHexString(c));
            } else {
                out.append('-');
            }
        });
        String slug = out.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        if (cut.isEmpty()) {
            return "note";
        }
        return WINDOWS.contains(cut) || cut.equals("index") ? cut + "-note" : cut;
    }
}
