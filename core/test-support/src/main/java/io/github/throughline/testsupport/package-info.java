/**
 * Made-up values for property tests of code that uses the library: whole documents, every record
 * they are made of, dates and identifiers, as arbitraries of jqwik. All are invented.
 *
 * <p>Start with {@link io.github.throughline.testsupport.ModelArbitraries}.
 */
@NullMarked
package io.github.throughline.testsupport;

import org.jspecify.annotations.NullMarked;
