package dev.freehold.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A pool declaration made up by chance, with the structs it needs.
 *
 * @param structs in an order in which C can read them; the last is the element
 */
record RandomDeclaration(String name, List<RandomStruct> structs) {
  static RandomDeclaration of(int number, Random random) {
    String name = "Item" + number;
    List<RandomStruct> structs = new ArrayList<>();
    for (int struct = 0; struct < random.nextInt(4); struct++) {
      String part = "S" + number + "x" + struct;
      if (random.nextInt(3) == 0) {
        structs.addAll(RandomStruct.union(part, structs, random));
      } else {
        structs.add(RandomStruct.plain(part, "", structs, random));
      }
    }
    List<RandomStruct> usable = List.copyOf(structs);
    structs.add(RandomStruct.plain(name, "", usable, usable, random));
    return new RandomDeclaration(name, List.copyOf(structs));
  }

  String java(String pool) {
    RandomStruct element = structs.get(structs.size() - 1);
    return "package p;\nimport dev.freehold.pool.*;\n"
        + pool
        + " "
        + element.java()
        + structs.stream()
            .filter(struct -> struct != element)
            .map(struct -> "@Struct " + struct.java())
            .collect(Collectors.joining());
  }

  String c() {
    return structs.stream().map(RandomStruct::c).collect(Collectors.joining());
  }
}
