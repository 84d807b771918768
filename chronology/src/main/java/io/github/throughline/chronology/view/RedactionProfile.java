package io.github.throughline.chronology.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one kind of audience may see: a rule with a reason for every matter.
 *
 * <p>The profiles here are defaults. An adopter writes them out, changes the JSON and reads it back
 * with {@link #read(InputStream)}. One rule cannot be changed: under the name FAMILY the
 * whereabouts of somebody who is to be kept safe are never shown.
 *
 * @param name the profile's name, in capitals
 * @param audience for whom a copy under it is made
 * @param rules one rule for each matter that can be set
 */
public record RedactionProfile(String name, String audience, List<ProfileRule> rules) {
  /** For the members of a family who read it together, or a parent. */
  public static final RedactionProfile FAMILY = Profiles.resource("family");

  /** For a child, or a young person, while the service works with them. */
  public static final RedactionProfile CHILD_NOW = Profiles.resource("child-now");

  /** For an adult who asks for the record of their own childhood. */
  public static final RedactionProfile ADULT_ACCESS = Profiles.resource("adult-access");

  /** For a court and the parties. */
  public static final RedactionProfile COURT = Profiles.resource("court");

  /** For a child protection conference, at which parents are present. */
  public static final RedactionProfile CONFERENCE = Profiles.resource("conference");

  /** For another agency that works with the family. */
  public static final RedactionProfile PARTNER_AGENCY = Profiles.resource("partner-agency");

  /** For the workers who keep the record: everything is shown. */
  public static final RedactionProfile INTERNAL = Profiles.resource("internal");

  /**
   * Refuses a profile that leaves a matter open, or decides on it twice.
   *
   * @param name the profile's name, in capitals
   * @param audience for whom a copy under it is made
   * @param rules one rule for each matter that can be set
   */
  public RedactionProfile {
    requireNonNull(name, "name");
    requireNonNull(audience, "audience");
    rules = List.copyOf(rules);
    Set<Matter> open = EnumSet.allOf(Matter.class);
    open.removeIf(matter -> !matter.isSettable());
    for (ProfileRule rule : rules) {
      if (!open.remove(rule.matter())) {
        throw new IllegalArgumentException(
            "Profile " + name + " has two rules for " + rule.matter());
      }
      if (name.equals("FAMILY")
          && rule.matter() == Matter.PROTECTED_ADDRESSES
          && rule.treatment() == Treatment.SHOW) {
        throw new IllegalArgumentException(
            "The whereabouts of somebody who is to be kept safe are never shown to a family");
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("Profile " + name + " has no rule for " + open);
    }
  }

  /**
   * The profiles that come with the library, the strictest first.
   *
   * @return the seven profiles
   */
  public static List<RedactionProfile> all() {
    return List.of(FAMILY, CHILD_NOW, PARTNER_AGENCY, CONFERENCE, COURT, ADULT_ACCESS, INTERNAL);
  }

  /**
   * Reads a profile from JSON: {@code name}, {@code audience} and {@code rules}, each with {@code
   * matter}, {@code treatment} and {@code reason}.
   *
   * @param json the document
   * @return the profile
   * @throws IOException if the document cannot be read, or is no whole profile; the message says
   *     what is missing
   */
  public static RedactionProfile read(InputStream json) throws IOException {
    return Profiles.read(json);
  }

  /**
   * The profile as JSON, to be changed and read back.
   *
   * @return the document, indented
   */
  public String toJson() {
    return Profiles.write(this);
  }

  /**
   * What is done about a matter.
   *
   * @param matter a matter that can be set
   * @return the treatment
   * @throws IllegalArgumentException if the matter cannot be set
   */
  public Treatment treatment(Matter matter) {
    for (ProfileRule rule : rules) {
      if (rule.matter() == matter) {
        return rule.treatment();
      }
    }
    throw new IllegalArgumentException(matter + " follows from other rules and cannot be set");
  }

  /**
   * The same profile with another treatment of one matter.
   *
   * @param matter the matter
   * @param treatment what is to be done about it
   * @param reason why
   * @return another profile
   */
  public RedactionProfile with(Matter matter, Treatment treatment, String reason) {
    ProfileRule changed = new ProfileRule(matter, treatment, reason);
    return new RedactionProfile(
        name,
        audience,
        rules.stream().map(rule -> rule.matter() == matter ? changed : rule).toList());
  }

  /**
   * Whether this profile shows nothing that another does not.
   *
   * @param other the other profile
   * @return true when no matter is treated more openly here
   */
  public boolean isAtLeastAsStrictAs(RedactionProfile other) {
    return rules.stream()
        .allMatch(rule -> rule.treatment().compareTo(other.treatment(rule.matter())) >= 0);
  }
}
