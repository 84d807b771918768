package io.github.throughline.validation.practice.timescale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.json.CaseFileWriter;
import io.github.throughline.core.model.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Writes a reason in every place of a case file that has one. */
final class Reasons {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHY = "Written down.";
  private static final Map<String, String> FIELDS =
      Map.of(
          "meetings", "reasonLate",
          "visits", "reasonLate",
          "lookedAfterReviews", "reasonLate",
          "personalEducationPlans", "reasonLate",
          "assessments", "exceededReason",
          "section47Enquiries", "reasonConferenceLate",
          "healthAssessments", "reason",
          "plans", "reasonEnded",
          "courtProceedings", "reasonExtended");

  private Reasons() {}

  static CaseFile everywhere(CaseFile file) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (CaseFileWriter writer = CaseFileWriter.to(out)) {
        writer.write(file);
      }
      JsonNode tree = JSON.readTree(out.toByteArray());
      FIELDS.forEach((list, field) -> tree.path(list).forEach(one -> write(one, field)));
      tree.path("visits").forEach(visit -> write(visit, "reasonNotAlone"));
      tree.path("plans")
          .forEach(plan -> plan.path("reviews").forEach(review -> write(review, "reasonLate")));
      tree.path("preProceedings").forEach(Reasons::ofPreProceedings);
      try (CaseFileReader reader =
          CaseFileReader.open(
              new ByteArrayInputStream(JSON.writeValueAsBytes(tree)),
              problem -> {
                throw new AssertionError(problem);
              })) {
        return Objects.requireNonNull(reader.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JsonNode record, String field) {
    ((ObjectNode) record).put(field, WHY);
  }

  private static void ofPreProceedings(JsonNode pre) {
    pre.path("expertAssessments").forEach(expert -> write(expert, "reasonLate"));
    ObjectNode record = (ObjectNode) pre;
    record.putArray("timeExtensions").addObject().put("why", WHY);
    ArrayNode milestones = record.withArray("milestones");
    for (String kind : new String[] {"LETTER", "FIRST_MEETING"}) {
      milestones.addObject().put("kind", kind).put("reasonForGap", WHY);
    }
  }
}
