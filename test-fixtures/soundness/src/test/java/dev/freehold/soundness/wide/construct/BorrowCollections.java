package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;
import java.util.List;

/** Lists and maps of borrows. */
public final class BorrowCollections implements Construct {
  private static final Sort LIST =
      new Sort(
          "List<@Ref Res>",
          List.of(),
          List.of(
              "%s.get(0).get()",
              "%s.iterator().next().get()",
              "%s.stream().mapToInt(Res::get).sum()",
              "%s.stream().filter(it -> it.get() > 0).mapToInt(it -> it.get()).sum()",
              "%s.stream().map(it -> it.get()).reduce(0, Integer::sum)",
              "%s.size()"),
          List.of(),
          List.of());
  private static final Sort MAP =
      new Sort(
          "Map<String, @Ref Res>",
          List.of(),
          List.of("%s.get(\"a\").get()", "%s.values().iterator().next().get()", "%s.size()"),
          List.of(),
          List.of());
  private static final Sort LOOKS =
      new Sort(
          "List<@Ref Look>",
          List.of(),
          List.of("%s.get(0).get()", "%s.stream().mapToInt(Look::get).sum()"),
          List.of(),
          List.of());

  @Override
  public void write(Writer w) {
    boolean wrong = w.slip(8);
    Name of = wrong ? w.owner() : w.readable();
    w.read(of);
    Sort sort = w.chance().of(LIST, LIST, MAP, LOOKS);
    String name = w.fresh("l");
    fill(w, name, sort, of);
    if (wrong) {
      wrong(w, name, sort, of);
      return;
    }
    Name list = w.declare(name, sort, Name.Mode.REF, of);
    if (sort == LIST) {
      read(w, list);
    }
  }

  private static void fill(Writer w, String name, Sort sort, Name of) {
    if (sort == MAP) {
      w.line("%s %s = new HashMap<>();", sort.type(), name);
      w.line("%s.put(\"a\", %s);", name, of);
      return;
    }
    String content = sort == LOOKS ? "new Look(" + of + ")" : of.text();
    if (w.chance().percent(50)) {
      w.line("%s %s = new ArrayList<>();", sort.type(), name);
      w.line("%s.add(%s);", name, content);
    } else {
      w.line("%s %s = List.of(%s);", sort.type(), name, content);
    }
  }

  private static void read(Writer w, Name list) {
    String each = w.fresh("b");
    String method = w.fresh("total");
    w.read(list);
    switch (w.chance().below(4)) {
      case 0 -> w.line("for (Res %s : %s) { Path.note(%1$s.get()); }", each, list);
      case 1 -> w.line("%s.forEach(it -> Path.note(it.get()));", list);
      case 2 -> {
        w.member(
            () ->
                w.line(
                    "static int %s(List<@Ref Res> all) { int n = 0; for (Res it : all) { n +="
                        + " it.get(); } return n; }",
                    method));
        w.line("Path.note(%s.%s(%s));", w.self(), method, list);
      }
      default ->
          w.line(
              "for (Iterator<@Ref Res> %s = %s.iterator(); %1$s.hasNext();) {"
                  + " Path.note(%1$s.next().get()); }",
              each, list);
    }
  }

  private static void wrong(Writer w, String name, Sort sort, Name of) {
    String some = sort == MAP ? "values()" : "stream()";
    String pattern =
        sort == LOOKS
            ? w.chance()
                .of(
                    "%2$s.set(6); Path.note(%1$s.get(0).get());",
                    "{ Look it = %1$s.get(0); %2$s.set(6); Path.note(it.get()); }",
                    "%2$s.close(); %1$s.forEach(it -> Path.note(it.get()));")
            : w.chance()
                .of(
                    "%2$s.close(); %1$s.%3$s.forEach(it -> Path.note(it.get()));",
                    "%1$s.%3$s.forEach(Res::close);",
                    "%1$s.%3$s.forEach(it -> Deeds.take(it));",
                    "{ Iterator<@Ref Res> it = %1$s.%3$s.iterator(); %2$s.close();"
                        + " Path.note(it.next().get()); }",
                    "Deeds.later(() -> %1$s.%3$s.forEach(it -> Path.note(it.get())));",
                    "for (Iterator<@Ref Res> it = %1$s.%3$s.iterator(); it.hasNext();) {"
                        + " it.next().close(); }");
    w.line(pattern, name, of, some);
    if (pattern.contains("%2$s.close()")) {
      w.consume(of);
    }
  }
}
