package dev.studyleaf.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signs that TeX has names for, as far as notes use them. */
final class TexSigns {
    /** Each sign, and what it is above the line. */
    static final String SUPERSCRIPTS = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾nⁿiⁱ′′*∗∗∗⊤ᵀTᵀ";
    /** Each sign, and what it is below the line. */
    static final String SUBSCRIPTS = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑoₒxₓhₕkₖlₗmₘnₙpₚsₛtₜiᵢjⱼrᵣuᵤvᵥ";

    private static final String NAMED = "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ "
            + "vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ "
            + "psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
            + "times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ land ∧ "
            + "lor ∨ cap ∩ cup ∪ setminus ∖ neg ¬ lnot ¬ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ "
            + "cong ≅ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ perp ⊥ parallel ∥ mid ∣ "
            + "to → rightarrow → leftarrow ← Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ leftrightarrow ↔ "
            + "mapsto ↦ uparrow ↑ downarrow ↓ longrightarrow ⟶ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ infty ∞ "
            + "partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ iint ∬ oint ∮ ldots … cdots ⋯ dots … vdots ⋮ ddots ⋱ prime ′ angle ∠ "
            + "therefore ∴ because ∵ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | lvert | rvert | Vert ‖ "
            + "lVert ‖ rVert ‖ | ‖ { { } } % % $ $ # # & & _ _ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ top ⊤ bot ⊥ vdash ⊢ models ⊨ "
            + "degree ° checkmark ✓ colon : lbrace { rbrace } bigcup ⋃ bigcap ⋂ R ℝ N ℕ Z ℤ";
    private static final Map<String, String> SIGNS = signs();
    private static final Set<String> LAYOUT = Set.of(
            "text",
            "textbf",
            "textit",
            "textrm",
            "texttt",
            "mathrm",
            "mathbf",
            "mathit",
            "mathcal",
            "mathfrak",
            "mathsf",
            "mathtt",
            "mathscr",
            "boldsymbol",
            "bm",
            "operatorname",
            "operatorname*",
            "mbox",
            "displaystyle",
            "textstyle",
            "scriptstyle",
            "limits",
            "nolimits",
            "hat",
            "widehat",
            "bar",
            "overline",
            "underline",
            "vec",
            "overrightarrow",
            "tilde",
            "widetilde",
            "dot",
            "ddot",
            "underbrace",
            "overbrace",
            "boxed",
            "mathop",
            "nonumber",
            "notag",
            "hline",
            "rm",
            "bf",
            "it",
            "cal",
            "substack",
            "!",
            "-",
            "/",
            "*",
            "mathbin",
            "mathrel",
            "pmb",
            "mathstrut",
            "cancel",
            "stackrel",
            "overset",
            "underset",
            "mathord",
            "ensuremath",
            "normalsize");

    private TexSigns() {}

    /** The sign of a name, with space where it is a gap or a line end; nothing for other names. */
    static @Nullable String of(String name) {
        return SIGNS.get(name);
    }

    /** Whether a name says only how something looks. */
    static boolean isLayout(String name) {
        return LAYOUT.contains(name);
    }

    /** {@code \mathbb{R}}. */
    static String doubled(String letter) {
        int found = "CHNPQRZ".indexOf(letter);
        return letter.length() == 1 && found >= 0 ? "ℂℍℕℙℚℝℤ".substring(found, found + 1) : letter;
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        String[] words = NAMED.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            signs.put(words[i], words[i + 1]);
        }
        for (String gap :
                new String[] {",", ";", ":", " ", ">", "quad", "qquad", "enspace", "thinspace", "space", "\n"}) {
            signs.put(gap, " ");
        }
        signs.put("\\", "; ");
        signs.put("newline", "; ");
        return signs;
    }
}
