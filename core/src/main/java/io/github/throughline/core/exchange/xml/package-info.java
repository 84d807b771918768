/**
 * Reading the XML of a return that may be damaged, or made to do harm.
 *
 * <p>{@link io.github.throughline.core.exchange.xml.RecordXml} is a pull reader for files that are
 * a header and a long run of records. It knows the exact place of each tag, loses one record where
 * an ordinary parser loses the rest of the file, and keeps memory bounded whatever the file holds.
 * The readers of the standards are built on it; users of those readers need not know it.
 */
@NullMarked
package io.github.throughline.core.exchange.xml;

import org.jspecify.annotations.NullMarked;
