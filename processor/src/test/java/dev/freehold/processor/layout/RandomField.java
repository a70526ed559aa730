package dev.freehold.processor.layout;

import java.util.List;
import java.util.Random;

/**
 * A field made up by chance, written in Java and in C.
 *
 * @param java its accessors
 * @param c the member
 */
record RandomField(String name, String java, String c) {
  private static final String[][] TYPES = {
    {"boolean", "Booleans", "_Bool"},
    {"byte", "Bytes", "int8_t"},
    {"short", "Shorts", "int16_t"},
    {"char", "Chars", "uint16_t"},
    {"int", "Ints", "int32_t"},
    {"long", "Longs", "int64_t"},
    {"float", "Floats", "float"},
    {"double", "Doubles", "double"},
  };

  static RandomField of(String name, List<RandomStruct> before, Random random) {
    String[] type = TYPES[random.nextInt(TYPES.length)];
    RandomField plain =
        switch (random.nextInt(before.isEmpty() ? 5 : 7)) {
          case 0, 1, 2 ->
              new RandomField(
                  name,
                  "%1$s %2$s(); void %2$s(%1$s value);".formatted(type[0], name),
                  type[2] + " " + name);
          case 3 -> array(name, type, 1 + random.nextInt(9));
          case 4 -> text(name, 1 + random.nextInt(40));
          default -> struct(name, before.get(random.nextInt(before.size())));
        };
    return random.nextInt(6) == 0 ? plain.aligned(RandomStruct.alignment(random)) : plain;
  }

  /** The member as C ends it. */
  RandomField ended() {
    return new RandomField(name, java, c + ";");
  }

  private RandomField aligned(int alignment) {
    return new RandomField(
        name,
        "@Align(" + alignment + ") " + java,
        c + " __attribute__((aligned(" + alignment + ")))");
  }

  private static RandomField array(String name, String[] type, int length) {
    return new RandomField(
        name,
        "@Length(%s) %s %s();".formatted(length, type[1], name),
        "%s %s[%s]".formatted(type[2], name, length));
  }

  private static RandomField text(String name, int capacity) {
    return new RandomField(
        name,
        "@Length(%s) Text %s();".formatted(capacity, name),
        "struct { uint32_t length; char bytes[%s]; } %s".formatted(capacity, name));
  }

  static RandomField struct(String name, RandomStruct struct) {
    String chooser = struct.union() ? " <V extends %1$s> V %2$s(Class<V> variant);" : "";
    return new RandomField(
        name,
        ("%1$s %2$s();" + chooser).formatted(struct.name(), name),
        "struct P_%s %s".formatted(struct.name(), name));
  }
}
