package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.provenance.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileOrderTest {
  @Test
  void files_stand_by_date_then_document_then_all_that_they_hold() {
    CaseFile first = fileWith("jay", "z", "2022-03-31");
    CaseFile second = fileWith("amy", "a", "2023-03-31");
    CaseFile third = fileWith("amy", "b", "2023-03-31", referral("r1", "2022-01-10", null));
    CaseFile fourth = fileWith("amy", "b", "2023-03-31", referral("r2", "2022-01-10", null));
    CaseFile undated = file("amy", "a", null).build();
    CaseFile silent = file("amy", "a", null).provenance(Provenance.none()).build();
    List<CaseFile> files = new ArrayList<>(List.of(first, second, third, fourth, silent, undated));

    for (int turn = 0; turn < files.size(); turn++) {
      Collections.rotate(files, 1);
      assertThat(FileOrder.sorted(files))
          .containsExactly(first, second, third, fourth, silent, undated);
    }
  }
}
