package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Classes of the program's own with a type parameter for any qualifier. */
public final class GenericClasses implements Construct {
  @Override
  public void write(Writer w) {
    String type = w.fresh("Source");
    w.member(
        () -> {
          w.open("static final class %s<T extends @Ref Object>", type);
          w.line("private final Supplier<T> from;");
          w.line("%s(Supplier<T> from) { this.from = from; }", type);
          w.line("T get() { return from.get(); }");
          w.closeUnreached();
        });
    String object = w.fresh("o");
    boolean lends = w.slip(2);
    String made = w.chance().of("Res::new", "Deeds::make", "() -> new Res(2)");
    w.line("%s<%s Res> %s = new %1$s<>(%s);", type, lends ? "@Ref" : "@Own", object, made);
    if (lends) {
      w.line("Path.note(%s.get().get());", object);
    } else if (w.slip(2)) {
      w.line(w.chance().of("%s.get();", "Path.note(%s.get().get());"), object);
    } else {
      String result = w.fresh("r");
      w.line("Res %s = %s.get();", result, object);
      w.declare(result, Sort.RES, Name.Mode.OWN);
    }
  }
}
