package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;

/**
 * A case file and whose it is in the family.
 *
 * @param personId the child's identifier in the family file
 * @param file the case file
 */
record ChildFile(String personId, CaseFile file) {}
