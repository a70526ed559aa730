package dev.freehold.pools.model;

import dev.freehold.Unsafe;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * One field of a cell.
 *
 * @param zero what it holds after {@code Init.ZERO}
 * @param pattern what it holds after {@code Init.PATTERN}
 * @param made some value, another for most numbers
 */
@Unsafe("elements are used after their release on purpose")
record CellField(
    String name,
    Object zero,
    Object pattern,
    LongFunction<Object> made,
    Function<Cell, Object> read,
    BiConsumer<Cell, Object> write) {

  private static final String[] TEXTS = {"", "A", "12345678", "é", "€€", "a😀é", "\0"};

  static final List<CellField> ALL =
      List.of(
          of("tag", (byte) 0xAA, n -> (byte) n, Cell::tag, Cell::tag),
          of("port", (short) 0xAAAA, n -> (short) n, Cell::port, Cell::port),
          of("size", 0xAAAAAAAA, n -> (int) n, Cell::size, Cell::size),
          of("id", 0xAAAAAAAAAAAAAAAAL, n -> n, Cell::id, Cell::id),
          of("rate", Float.intBitsToFloat(0xAAAAAAAA), n -> (float) n, Cell::rate, Cell::rate),
          of(
              "price",
              Double.longBitsToDouble(0xAAAAAAAAAAAAAAAAL),
              n -> (double) n,
              Cell::price,
              Cell::price),
          of("side", (char) 0xAAAA, n -> (char) n, Cell::side, Cell::side),
          of("urgent", true, n -> (n & 1) == 1, Cell::urgent, Cell::urgent),
          of(
              "symbol",
              "",
              n -> TEXTS[(int) Math.floorMod(n, (long) TEXTS.length)],
              cell -> cell.symbol().toString(),
              (cell, text) -> cell.symbol().set(text)),
          level(0),
          level(2),
          of(
              "position.x",
              0xAAAAAAAA,
              n -> (int) n,
              cell -> cell.position().x(),
              (cell, x) -> cell.position().x(x)));

  private static CellField level(int index) {
    return of(
        "levels[" + index + "]",
        0xAAAAAAAAAAAAAAAAL,
        n -> n,
        cell -> cell.levels().get(index),
        (cell, level) -> cell.levels().set(index, level));
  }

  @SuppressWarnings("unchecked")
  private static <V> CellField of(
      String name,
      V pattern,
      LongFunction<V> made,
      Function<Cell, V> read,
      BiConsumer<Cell, V> write) {
    return new CellField(
        name,
        made.apply(0),
        pattern,
        (LongFunction<Object>) made,
        (Function<Cell, Object>) (Function<Cell, ?>) read,
        (cell, value) -> write.accept(cell, (V) value));
  }

  @Override
  public String toString() {
    return name;
  }
}
