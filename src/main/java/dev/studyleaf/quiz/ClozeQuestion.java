package dev.studyleaf.quiz;

import java.util.List;

/**
 * Words are left out of the prompt; each {@code ==highlight==} in it is a gap.
 */
public record ClozeQuestion(QuestionCore core, List<Gap> gaps) implements Question {
    /**
     * A gap.
     *
     * @param accepted what may stand in it, the best first
     * @param hint shown in the empty gap, or empty
     */
    public record Gap(List<String> accepted, String hint) {
        public Gap {
            accepted = List.copyOf(accepted);
        }
    }

    public ClozeQuestion {
        gaps = List.copyOf(gaps);
    }

    /** The prompt with a sign in place of each gap and its hint. */
    @Override
    public String asked() {
        String text = core.prompt().text().replaceAll("\\^\\[[^\\]]*\\]", "");
        for (Gap gap : gaps) {
            text = text.replace(String.join("|", gap.accepted()), "…");
        }
        return text;
    }

    @Override
    public List<String> answers() {
        return gaps.stream().map(gap -> gap.accepted().get(0)).toList();
    }

    @Override
    public String kind() {
        return "cloze";
    }

    @Override
    public ClozeQuestion with(QuestionCore other) {
        return new ClozeQuestion(other, gaps);
    }
}
