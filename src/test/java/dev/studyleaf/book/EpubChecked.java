package dev.studyleaf.book;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What EPUBCheck says of a file. */
public final class EpubChecked {
    private EpubChecked() {}

    /** Its fatal errors, errors and warnings; none for a good file. */
    public static List<String> messages(Path epub) {
        List<String> found = new ArrayList<>();
        DefaultReportImpl report = new DefaultReportImpl(epub.toString()) {
            @Override
            public void message(Message message, EPUBLocation location, Object... arguments) {
                if (List.of(Severity.FATAL, Severity.ERROR, Severity.WARNING).contains(message.getSeverity())) {
                    found.add(message.getSeverity() + " " + location.getPath() + ": " + message.getMessage(arguments));
                }
            }
        };
        report.initialize();
        new EpubCheck(epub.toFile(), report).check();
        return found;
    }
}
