package io.github.throughline.core.constraint;

/**
 * What must be there when a record is signed off, beside all that {@link Draft} asks.
 *
 * <p>Ask it of the record that is being signed, not of a whole file, in which other records are
 * still being written. Whether what was written is good practice is not judged here.
 */
public interface Final extends Draft {}
