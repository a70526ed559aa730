package dev.freehold.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A struct or tagged union made up by chance, written in Java and in C.
 *
 * @param java its interface, without the annotation that makes it a struct or pool
 * @param c its definition
 * @param members all that has an offset in both
 */
record RandomStruct(String name, boolean union, String java, String c, List<String> members) {
  private static final int[] ALIGNMENTS = {1, 2, 4, 8, 16, 64};

  /** A struct with up to ten fields, among them some that are structs made before. */
  static RandomStruct plain(
      String name, String supertype, List<RandomStruct> before, Random random) {
    return plain(name, supertype, before, List.of(), random);
  }

  /** A struct that has a field of each of some others, and up to ten more. */
  static RandomStruct plain(
      String name,
      String supertype,
      List<RandomStruct> before,
      List<RandomStruct> held,
      Random random) {
    boolean packed = random.nextInt(4) == 0;
    int alignment = random.nextInt(4) == 0 ? alignment(random) : 0;
    Stream<RandomField> parts =
        held.stream().map(each -> RandomField.struct("the" + each.name(), each));
    Stream<RandomField> others =
        IntStream.rangeClosed(0, random.nextInt(10))
            .mapToObj(index -> RandomField.of("f" + index, before, random));
    List<RandomField> fields = Stream.concat(parts, others).map(RandomField::ended).toList();
    return new RandomStruct(
        name,
        false,
        (packed ? "@Packed " : "")
            + (alignment > 0 ? "@Align(" + alignment + ") " : "")
            + (supertype.isEmpty() ? "interface " : "non-sealed interface ")
            + (name + (supertype.isEmpty() ? "" : " extends " + supertype) + " {\n")
            + lines(fields.stream().map(RandomField::java).toList())
            + "}\n",
        "struct P_"
            + name
            + " {\n"
            + lines(fields.stream().map(RandomField::c).toList())
            + "}"
            + attributes(packed, alignment)
            + ";\n",
        fields.stream().map(RandomField::name).toList());
  }

  /** Two or three variants, and the union of them. */
  static List<RandomStruct> union(String name, List<RandomStruct> before, Random random) {
    List<RandomStruct> all = new ArrayList<>();
    for (int variant = 0; variant < 2 + random.nextInt(2); variant++) {
      all.add(plain(name + "V" + variant, name, before, random));
    }
    boolean packed = random.nextInt(4) == 0;
    String names = all.stream().map(RandomStruct::name).collect(Collectors.joining(", "));
    all.add(
        new RandomStruct(
            name,
            true,
            (packed ? "@Packed " : "") + "sealed interface " + name + " permits " + names + " {}\n",
            "struct P_"
                + name
                + " {\n  int32_t tag;\n  union {\n"
                + lines(all.stream().map(v -> "  struct P_%1$s %1$s;".formatted(v.name())).toList())
                + "  } variant;\n}"
                + attributes(packed, 0)
                + ";\n",
            List.of("tag", "variant")));
    return all;
  }

  static int alignment(Random random) {
    return ALIGNMENTS[random.nextInt(ALIGNMENTS.length)];
  }

  private static String attributes(boolean packed, int alignment) {
    return (packed ? " __attribute__((packed))" : "")
        + (alignment > 0 ? " __attribute__((aligned(" + alignment + ")))" : "");
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }
}
