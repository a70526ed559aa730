package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Fields that are set by initialisers: of instances, of classes, of interfaces. */
public final class Initialisers implements Construct {
  @Override
  public void write(Writer w) {
    String type = w.fresh("Init");
    boolean early = w.slip(3);
    boolean forgets = w.slip(3);
    boolean leaks = w.slip(3);
    w.member(
        () -> {
          w.open("@MustRelease(\"close\") static class %s implements AutoCloseable", type);
          w.line("private final @Own Res first = %s;", w.chance().of("new Res()", "Deeds.make()"));
          w.line("private final @Own Res second;");
          w.line("private int n = first.get() + Deeds.weigh(new Res(2));");
          w.method(
              "",
              false,
              inside -> {
                inside.some(w.chance().below(3));
                if (early) {
                  inside.line("touch();");
                }
                inside.body(0);
                inside.line("second = new Res();");
                if (w.chance().percent(50)) {
                  inside.line("touch();");
                }
              });
          if (w.chance().percent(50)) {
            w.method("static", false, inside -> inside.some(1 + w.chance().below(3)));
          }
          w.line("private void touch(@Ref %s this) { Path.note(second.get()); }", type);
          w.line("int look(@Ref %s this) { return n + first.get() + second.get(); }", type);
          w.line(
              "@Override public void close(@Own %s this) { first.close(); %s }",
              type, forgets ? "" : "second.close();");
          w.closeUnreached();
        });
    if (w.chance().percent(40) || leaks) {
      String constants = w.fresh("Const");
      String value = leaks ? "new Res(5).get()" : "Deeds.weigh(new Res(5))";
      w.member(() -> w.line("interface %s { int N = %s; }", constants, value));
      w.line("Path.note(%s.N);", constants);
    }
    Sort sort = Plain.sort(type, "look()");
    w.offer(sort);
    w.ownerOf(sort);
  }
}
