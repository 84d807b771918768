package io.github.throughline.chronology.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The word lists that come with the library. They open a question and change no text. */
final class Phrases {
  private Phrases() {}

  /** The groups of agencies whose silence is asked about, and how their names are known. */
  static Map<String, List<String>> agencyWords() {
    return Map.of(
        "health",
        List.of(
            "health",
            "hospital",
            "nhs",
            "gp",
            "midwife",
            "midwifery",
            "camhs",
            "nurse",
            "surgery",
            "ambulance",
            "clinic"),
        "police",
        List.of("police", "constabulary"),
        "education",
        List.of("education", "school", "academy", "college", "nursery", "pre-school"));
  }

  /** After SCIE on euphemism, TACT on language, and the lists of local recording guidance. */
  static Map<String, String> toAvoid() {
    Map<String, String> words = new TreeMap<>();
    String seen = "say what was seen";
    String happened = "say what happened";
    String offered = "say what was offered, and what the person said";
    words.put("grubby", seen);
    words.put("unkempt", seen);
    words.put("chaotic", "say what a day is like");
    words.put("dirty house", seen);
    words.put("home conditions poor", seen);
    words.put("poor home conditions", seen);
    words.put("good enough", "say what is there, and what is missing");
    words.put("inappropriate", happened);
    words.put("incident occurred", happened);
    words.put("challenging behaviour", "say what the child does, and when");
    words.put("attention seeking", "say what the child does, and what it may be asking for");
    words.put("manipulative", "say what was said or done");
    words.put("hostile", "say what was said or done");
    words.put("aggressive", "say what was said or done");
    words.put("promiscuous", "say what happened to the child");
    words.put("streetwise", "say what the child knows and what the child does not");
    words.put("lifestyle choice", happened);
    words.put("chose to stay", happened);
    words.put("failed to engage", offered);
    words.put("failure to engage", offered);
    words.put("failed to protect", happened);
    words.put("failure to protect", happened);
    words.put("did not attend", "of a child: was not brought; and say why, if it is known");
    words.put("disguised compliance", "say what was agreed and what was seen");
    words.put("hard to reach", offered);
    words.put("hard to engage", offered);
    words.put("refused to engage", offered);
    words.put("placement broke down", "say what happened, and what the child was told");
    words.put("domestic dispute", "say who did what to whom");
    words.put("domestics", "say who did what to whom");
    words.put("volatile relationship", "say who did what to whom");
    words.put("toxic trio", "name each difficulty, and when it was there");
    words.put("clearly", "say what shows it");
    words.put("obviously", "say what shows it");
    words.put("seems to be", "say what was seen, and whose view it is");
    return words;
  }
}
