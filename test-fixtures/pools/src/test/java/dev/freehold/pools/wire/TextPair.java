package dev.freehold.pools.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.pool.MalformedTextException;
import dev.freehold.pool.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text, and the string that it holds if all is right. */
@Unsafe("the text is used while its element is allocated")
final class TextPair {
  private final Text text;
  private final boolean truncated;
  private String model = "";

  TextPair(Text text, boolean truncated) {
    this.text = text;
    this.truncated = truncated;
    text.clear();
  }

  /** One operation. */
  record Step(String operation, String characters, byte[] bytes, int picked) {}

  void run(Step step) {
    byte[] encoded = step.characters().getBytes(StandardCharsets.UTF_8);
    switch (step.operation()) {
      case "characters" -> characters(step.characters());
      case "bytes of characters" -> bytes(encoded);
      case "buffer of characters" -> buffer(ByteBuffer.allocateDirect(30), encoded);
      case "bytes" -> bytes(step.bytes());
      case "buffer" -> buffer(ByteBuffer.allocate(30), step.bytes());
      case "compare" -> compare(step.characters());
      default -> clear();
    }
    check(step.picked());
  }

  private void clear() {
    text.clear();
    model = "";
  }

  private void characters(CharSequence characters) {
    String string = characters.toString();
    if (!string.equals(reencoded(string))) {
      assertThrows(MalformedTextException.class, () -> text.set(characters));
    } else if (fits(string)) {
      text.set(characters);
      model = cut(string);
    } else {
      assertThrows(IllegalArgumentException.class, () -> text.set(characters));
    }
  }

  private void bytes(byte[] bytes) {
    byte[] around = new byte[bytes.length + 5];
    Arrays.fill(around, (byte) 0xFF);
    System.arraycopy(bytes, 0, around, 2, bytes.length);
    accept(bytes, () -> text.set(around, 2, bytes.length));
  }

  private void buffer(ByteBuffer buffer, byte[] bytes) {
    buffer.position(3).mark().put(bytes).reset();
    String before = model;
    int moved = accept(bytes, () -> text.set(buffer, bytes.length)) ? bytes.length : 0;
    assertEquals(3 + moved, buffer.position(), before);
  }

  private boolean accept(byte[] bytes, Runnable setting) {
    String string = decoded(bytes);
    if (string == null) {
      assertThrows(MalformedTextException.class, setting::run);
      return false;
    }
    if (!fits(string)) {
      assertThrows(IllegalArgumentException.class, setting::run);
      return false;
    }
    setting.run();
    model = cut(string);
    return true;
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String reencoded(String string) {
    return new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private boolean fits(String string) {
    return truncated || string.getBytes(StandardCharsets.UTF_8).length <= text.capacity();
  }

  private String cut(String string) {
    String kept = string;
    while (kept.getBytes(StandardCharsets.UTF_8).length > text.capacity()) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept;
  }

  private void compare(String other) {
    byte[] encoded = other.getBytes(StandardCharsets.UTF_8);
    byte[] own = model.getBytes(StandardCharsets.UTF_8);
    int order = Integer.signum(Arrays.compareUnsigned(own, encoded));
    assertEquals(order, Integer.signum(text.compareTo(encoded, 0, encoded.length)));
    assertEquals(order == 0, text.contentEquals(encoded, 0, encoded.length));
    assertEquals(model.equals(other), text.contentEquals(other));
    if (other.equals(reencoded(other))) {
      assertEquals(order, Integer.signum(text.compareTo(other)));
    }
  }

  private void check(int picked) {
    byte[] encoded = model.getBytes(StandardCharsets.UTF_8);
    assertEquals(model, text.toString());
    assertEquals(encoded.length, text.byteLength());
    if (!model.isEmpty()) {
      assertEquals(model.charAt(picked % model.length()), text.charAt(picked % model.length()));
    }
    assertEquals(model.length(), text.length());
    assertEquals(model.isEmpty(), text.isEmpty());
    assertTrue(text.contentEquals(model));
    assertEquals(0, text.compareTo(model));
    assertArrayEquals(model.chars().toArray(), text.chars().toArray());
    assertArrayEquals(model.codePoints().toArray(), text.codePoints().toArray());
    for (int index = model.length() - 1; index >= 0; index--) {
      assertEquals(model.charAt(index), text.charAt(index));
    }
    assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(model.length()));
    assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(-1));
    assertEquals(model + model, new StringBuilder().append(text).append(text).toString());
    assertEquals(model, text.subSequence(0, model.length()));
    assertFalse(text.contentEquals(model + "x"));
    copies(encoded);
  }

  private void copies(byte[] encoded) {
    byte[] array = new byte[encoded.length + 1];
    assertEquals(encoded.length, text.copyTo(array, 1));
    assertArrayEquals(encoded, Arrays.copyOfRange(array, 1, array.length));
    assertThrows(IndexOutOfBoundsException.class, () -> text.copyTo(array, 2));
    ByteBuffer buffer = ByteBuffer.allocate(encoded.length + 1).position(1);
    assertEquals(encoded.length, text.copyTo(buffer));
    assertFalse(buffer.hasRemaining());
    assertArrayEquals(array, buffer.array());
    assertEquals(encoded.length > 0, isRefused(buffer));
  }

  private boolean isRefused(ByteBuffer full) {
    try {
      text.copyTo(full);
      return false;
    } catch (IndexOutOfBoundsException e) {
      return true;
    }
  }
}
