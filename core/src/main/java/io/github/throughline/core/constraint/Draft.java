package io.github.throughline.core.constraint;

import jakarta.validation.groups.Default;

/**
 * What must be right as long as a record is written on: nothing is asked for that may still come.
 *
 * <p>The same as giving no group. It is here so that a call can say what it means.
 */
public interface Draft extends Default {}
