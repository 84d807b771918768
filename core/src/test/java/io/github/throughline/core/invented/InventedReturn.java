package io.github.throughline.core.invented;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import java.util.List;

/**
 * A whole return that is made up.
 *
 * @param header the header
 * @param children the children
 */
public record InventedReturn(CinHeader header, List<CinChild> children) {}
