package dev.freehold.processor.layout;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A struct with bit fields made up by chance, in Java and in C, with a value for each field. The
 * last field is a {@code long}, so that all bits are in some unit of it.
 */
record RandomBits(String name, boolean bigEndian, boolean packed, List<Member> members) {
  private static final List<String> TYPES = List.of("byte", "short", "int", "long", "boolean");

  /**
   * One field.
   *
   * @param bits how many it has; 0 where it is an ordinary field
   */
  record Member(String name, String type, int bits, BigInteger value) {
    private static Member of(String name, String type, int bits, Random random) {
      int wide = bits > 0 ? bits : width(type);
      return new Member(name, type, bits, new BigInteger(wide, random));
    }

    private String java() {
      return (bits > 0 ? "@Bits(" + bits + ") " : "")
          + "%1$s %2$s(); void %2$s(%1$s value);\n".formatted(type, name);
    }

    private String c() {
      String c = type.equals("boolean") ? "_Bool" : "uint" + width(type) + "_t";
      return "  " + c + " " + name + (bits > 0 ? " : " + bits : "") + ";\n";
    }

    private String javaValue() {
      return switch (type) {
        case "boolean" -> String.valueOf(value.signum() > 0);
        case "long" -> value.longValue() + "L";
        default -> "(%s) %sL".formatted(type, value.longValue());
      };
    }
  }

  static RandomBits of(int number, Random random) {
    boolean packed = random.nextBoolean();
    List<Member> members = new ArrayList<>();
    long at = 0;
    boolean afterBits = false;
    for (int index = 0; index < 2 + random.nextInt(12); index++) {
      String type = TYPES.get(random.nextInt(TYPES.size()));
      long room = room(type, packed, afterBits, at);
      boolean isBits = room > 0 && random.nextInt(5) > 0;
      int bits = isBits ? 1 + random.nextInt((int) room) : 0;
      members.add(Member.of("f" + index, type, bits, random));
      at = isBits ? begin(type, packed, bits, at) + bits : end(type, packed, at);
      afterBits = isBits;
    }
    members.add(Member.of("last", "long", 0, random));
    return new RandomBits("Item" + number, random.nextBoolean(), packed, List.copyOf(members));
  }

  /** How many bits a bit field may have next. */
  private static long room(String type, boolean packed, boolean afterBits, long at) {
    if (type.equals("boolean")) {
      return 1;
    }
    if (packed) {
      return Math.min(width(type), Long.SIZE - at % Byte.SIZE);
    }
    return afterBits ? width(type) - at % width(type) : width(type);
  }

  private static long begin(String type, boolean packed, int bits, long at) {
    int unit = type.equals("boolean") ? Byte.SIZE : width(type);
    return packed || at % unit + bits <= unit ? at : Multiples.roundUp(at, unit);
  }

  private static long end(String type, boolean packed, long at) {
    int unit = type.equals("boolean") ? Byte.SIZE : width(type);
    return Multiples.roundUp(at, packed ? Byte.SIZE : unit) + unit;
  }

  private static int width(String type) {
    return switch (type) {
      case "boolean" -> 1;
      case "byte" -> Byte.SIZE;
      case "short" -> Short.SIZE;
      case "int" -> Integer.SIZE;
      default -> Long.SIZE;
    };
  }

  String java() {
    return "package p;\nimport dev.freehold.pool.*;\n"
        + "@FixedPool(capacity = 1, storage = Storage.NATIVE, init = Init.ZERO)\n"
        + (packed ? "@Packed " : "")
        + "@ByteOrder(ByteOrder.Order.%s_ENDIAN)\n".formatted(bigEndian ? "BIG" : "LITTLE")
        + "interface "
        + name
        + " {\n"
        + members.stream().map(Member::java).collect(Collectors.joining())
        + "}\n";
  }

  /** The statements that add a line with the bytes to a text. */
  String javaRun() {
    String writes =
        members.stream()
            .map(each -> "each.%s(%s);\n".formatted(each.name(), each.javaValue()))
            .collect(Collectors.joining());
    String reads =
        members.stream()
            .map(each -> "each.%s() == %s".formatted(each.name(), each.javaValue()))
            .collect(Collectors.joining(" && "));
    return """
        try (%1$sPool pool = %1$sPool.create()) {
          %1$s each = pool.alloc();
          %2$s
          text.append("%1$s ").append(%1$sPool.Element.ALIGNMENT).append(' ').append(%3$s).append(' ');
          for (byte part : pool.segmentOf(each).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE)) {
            text.append(String.format("%%02x", part));
          }
          text.append('\\n');
          pool.free(each);
        }
        """
        .formatted(name, writes, reads);
  }

  String c() {
    return "struct "
        + name
        + " {\n"
        + members.stream().map(Member::c).collect(Collectors.joining())
        + "} __attribute__((scalar_storage_order(\"%s-endian\")%s));\n"
            .formatted(bigEndian ? "big" : "little", packed ? ", packed" : "");
  }

  String cRun() {
    return "  { struct %1$s each; memset(&each, 0, sizeof each);\n".formatted(name)
        + members.stream()
            .map(each -> "    each.%s = %sULL;\n".formatted(each.name(), each.value()))
            .collect(Collectors.joining())
        + "    printf(\"%1$s %%zu true \", _Alignof(struct %1$s));\n".formatted(name)
        + "    for (size_t i = 0; i < sizeof each; i++) printf(\"%02x\", ((unsigned char *) &each)[i]);\n"
        + "    printf(\"\\n\"); }\n";
  }
}
