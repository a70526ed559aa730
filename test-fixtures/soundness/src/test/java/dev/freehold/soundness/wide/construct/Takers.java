package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** Functions that take resources, said in a type argument. */
public final class Takers implements Construct {
  private static final String[] OWNERS = {
    "Res::close", "Deeds::take", "it -> it.close()", "it -> { Path.note(it.get()); it.close(); }"
  };
  private static final String[] READERS = {
    "it -> Path.note(it.get())", "it -> Path.note(Deeds.read(it))", "Deeds::read"
  };
  private static final String[] WRITERS = {
    "Deeds::write", "it -> it.set(3)", "it -> Deeds.write(it)"
  };

  @Override
  public void write(Writer w) {
    switch (w.chance().below(5)) {
      case 0 -> owned(w);
      case 1 -> lent(w);
      case 2 -> written(w);
      case 3 -> parameter(w);
      default -> two(w);
    }
  }

  /** A mistake is to use it afterwards, or a function that releases nothing. */
  private static void owned(Writer w) {
    String f = w.fresh("f");
    boolean leaves = w.slip(2);
    w.line("Consumer<@Own Res> %s = %s;", f, w.chance().of(leaves ? READERS : OWNERS));
    Name given = w.consumable();
    w.line("%s.accept(%s);", f, given);
    w.consume(given);
    if (w.slip(2)) {
      w.line("Path.note(%s.get());", given);
    }
  }

  /** A mistake is a function that releases. */
  private static void lent(Writer w) {
    String f = w.fresh("f");
    String type = w.chance().of("Consumer<@Ref Res>", "Consumer<Res>");
    w.line("%s %s = %s;", type, f, w.chance().of(w.slip(3) ? OWNERS : READERS));
    Name res = w.readable();
    w.line("%s.accept(%s);", f, res);
    w.read(res);
  }

  /** A mistake is to have it write what somebody looks at. */
  private static void written(Writer w) {
    String f = w.fresh("f");
    w.line("Consumer<@Mut Res> %s = %s;", f, w.chance().of(WRITERS));
    Name res = w.writable();
    boolean seen = w.slip(3);
    String look = w.fresh("b");
    if (seen) {
      w.line("Look %s = new Look(%s);", look, res);
    }
    w.line("%s.accept(%s);", f, res);
    w.write(res);
    if (seen) {
      w.line("Path.note(%s.get());", look);
    }
  }

  /** A mistake is a function of another kind than is asked for. */
  private static void parameter(Writer w) {
    String method = w.fresh("feed");
    boolean owns = w.chance().percent(50);
    boolean wrong = w.slip(3);
    String asked = owns ? w.chance().of("@Own", "? super @Own") : "@Ref";
    w.member(
        () -> {
          w.open("static void %s(Consumer<%s Res> to)", method, asked);
          w.line("Res it = new Res();");
          w.line("to.accept(it);");
          if (!owns) {
            w.line("it.close();");
          }
          w.closeUnreached();
        });
    w.line("%s.%s(%s);", w.self(), method, w.chance().of(owns == wrong ? READERS : OWNERS));
  }

  private static void two(Writer w) {
    String f = w.fresh("f");
    boolean uses = w.slip(2);
    boolean leaves = w.slip(2);
    String ends = leaves ? "" : " one.close();";
    w.line(
        "BiConsumer<@Own Res, @Ref Res> %s = (one, two) -> { Path.note(two.get());%s };", f, ends);
    Name given = w.consumable();
    Name seen = uses ? given : w.owner();
    w.line("%s.accept(%s, %s);", f, given, seen);
    w.consume(given);
  }
}
