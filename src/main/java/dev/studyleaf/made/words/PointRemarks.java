package dev.studyleaf.made.words;

import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Sought;
import java.util.List;

/** Points of a list that are no things of what its label names, but remarks on the others. */
public final class PointRemarks {
    /** What comes of the points before it, is an example of them, or says how they are told apart. */
    private static final Sought REMARK = Sought.of(
            "(?iU)^(?:because|unfortunately|quite often|weil|leider|parce qu(?:e|['’])|malheureusement|porque|por desgracia|infelizmente|perché|purtroppo|omdat|helaas)\\b"
                    + "|^(?:(?:an?|one|the)? ?(?:prime|good|classic|famous|typical) )?(?:example|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld)(?:[:：]| (?:is|ist|est|es|é|è)\\b)"
                    + "|\\b(?:facts|points|ones|things|factors) (?:mentioned |listed |named )?(?:above|below)\\W*$"
                    + "|^(?:identified|recognised|recognized|distinguished|erkannt|unterschieden|identifiés?|identificad[oa]s?|identificat[oiae]) (?:by|an|durch|par|por|da|door)\\b");

    private PointRemarks() {}

    /** Whether a point is a remark on the others. */
    public static boolean haveRemark(List<String> points) {
        return points.stream().map(OneLine::of).anyMatch(REMARK::isIn);
    }
}
