package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Functions that give resources, said in a type argument. */
public final class Makers implements Construct {
  @Override
  public void write(Writer w) {
    switch (w.chance().below(3)) {
      case 0 -> local(w);
      case 1 -> parameter(w);
      default -> callable(w);
    }
  }

  private static String maker(Writer w) {
    return w.chance()
        .of(
            "Res::new",
            "Deeds::make",
            "() -> new Res(2)",
            "() -> { Res it = new Res(); it.set(3); return it; }");
  }

  /** A mistake is to leave alone what it gives. */
  private static void local(Writer w) {
    String f = w.fresh("f");
    w.line("%s %s = %s;", w.chance().of("Supplier<@Own Res>", "Supplier<Res>"), f, maker(w));
    if (w.slip(2)) {
      w.line(w.chance().of("%s.get();", "Path.note(%s.get().get());"), f);
      return;
    }
    String made = w.fresh("r");
    w.line("Res %s = %s.get();", made, f);
    w.declare(made, Sort.RES, Name.Mode.OWN);
  }

  /** A mistake is a parameter that only lends, which is given what makes one, or one unreleased. */
  private static void parameter(Writer w) {
    String method = w.fresh("drink");
    boolean lends = w.slip(2);
    boolean leaves = w.slip(2);
    w.member(
        () -> {
          String asked = lends ? "@Ref" : w.chance().of("@Own", "? extends @Own");
          w.open("static int %s(Supplier<%s Res> from)", method, asked);
          w.line("Res it = from.get();");
          w.line("int read = it.get();");
          if (!lends && !leaves) {
            w.line(w.chance().of("it.close();", "Deeds.take(it);"));
          }
          w.line("return read;");
          w.closeUnreached();
        });
    w.line("Path.note(%s.%s(%s));", w.self(), method, maker(w));
  }

  private static void callable(Writer w) {
    String f = w.fresh("f");
    w.line("Callable<@Own Res> %s = %s;", f, maker(w));
    w.open("try");
    String made = w.fresh("r");
    w.line("Res %s = %s.call();", made, f);
    if (!w.slip(2)) {
      w.line("%s.close();", made);
    }
    w.end("} catch (Exception e) { Path.note(1); }");
  }
}
