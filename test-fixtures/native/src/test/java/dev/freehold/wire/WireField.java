package dev.freehold.wire;

import dev.freehold.Mut;
import dev.freehold.Ref;
import java.math.BigInteger;
import java.util.List;

/**
 * One number of {@link WireFields}, as the bits that it has.
 *
 * @param bits how many
 */
record WireField(String name, int bits, Getter getter, Setter setter) {
  /** Reads it. */
  interface Getter {
    long get(@Ref WireFields cell);
  }

  /** Writes it, cut to its type. */
  interface Setter {
    void set(@Mut WireFields cell, long value);
  }

  /** All of them, in the order in which they lie. */
  static final List<WireField> ALL =
      List.of(
          new WireField("kind", 8, WireFields::kind, (cell, value) -> cell.kind((byte) value)),
          new WireField("b4", 4, WireFields::b4, (cell, value) -> cell.b4((byte) value)),
          new WireField("b12", 12, WireFields::b12, (cell, value) -> cell.b12((short) value)),
          new WireField(
              "b1", 1, cell -> cell.b1() ? 1 : 0, (cell, value) -> cell.b1((value & 1) != 0)),
          new WireField("b7", 7, WireFields::b7, (cell, value) -> cell.b7((byte) value)),
          new WireField("b3", 3, WireFields::b3, (cell, value) -> cell.b3((byte) value)),
          new WireField("b29", 29, WireFields::b29, (cell, value) -> cell.b29((int) value)),
          new WireField("b48", 48, WireFields::b48, WireFields::b48),
          new WireField("s", 16, WireFields::s, (cell, value) -> cell.s((short) value)),
          new WireField("c", 16, WireFields::c, (cell, value) -> cell.c((char) value)),
          new WireField("i", 32, WireFields::i, (cell, value) -> cell.i((int) value)),
          new WireField("l", 64, WireFields::l, WireFields::l),
          new WireField(
              "f",
              32,
              cell -> Float.floatToRawIntBits(cell.f()),
              (cell, value) -> cell.f(Float.intBitsToFloat((int) value))),
          new WireField(
              "d",
              64,
              cell -> Double.doubleToRawLongBits(cell.d()),
              (cell, value) -> cell.d(Double.longBitsToDouble(value))),
          ofInts(0),
          ofInts(1),
          ofInts(2),
          ofDoubles(0),
          ofDoubles(1),
          new WireField(
              "label.value",
              20,
              cell -> cell.label().value(),
              (cell, value) -> cell.label().value((int) value)),
          new WireField(
              "label.trafficClass",
              3,
              cell -> cell.label().trafficClass(),
              (cell, value) -> cell.label().trafficClass((byte) value)),
          new WireField(
              "label.bottom",
              1,
              cell -> cell.label().bottom() ? 1 : 0,
              (cell, value) -> cell.label().bottom((value & 1) != 0)),
          new WireField(
              "label.timeToLive",
              8,
              cell -> cell.label().timeToLive(),
              (cell, value) -> cell.label().timeToLive((short) value)));

  private static WireField ofInts(int index) {
    return new WireField(
        "ints",
        32,
        cell -> cell.ints().get(index),
        (cell, value) -> cell.ints().set(index, (int) value));
  }

  private static WireField ofDoubles(int index) {
    return new WireField(
        "doubles",
        64,
        cell -> Double.doubleToRawLongBits(cell.doubles().get(index)),
        (cell, value) -> cell.doubles().set(index, Double.longBitsToDouble(value)));
  }

  /** What the field holds, as a number without a sign. */
  BigInteger read(WireFields cell) {
    return unsigned(getter.get(cell));
  }

  /** The number that its bits of a value are. */
  BigInteger unsigned(long value) {
    BigInteger all = BigInteger.ONE.shiftLeft(bits);
    return BigInteger.valueOf(value).mod(all);
  }
}
