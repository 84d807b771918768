/**
 * A case system that has objects of its own, and shows a message beside each field that is wrong.
 *
 * <p>{@code Stored…} are its own classes, as it might keep them in a database. {@code ToCaseFile}
 * turns them into a case file, {@code Saving} validates it, and {@code CaseForm} knows which field
 * of the form shows which field of the case file.
 */
@NullMarked
package io.github.throughline.examples.casesystem;

import org.jspecify.annotations.NullMarked;
