package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;
import java.util.List;

/** A resource class that owns another resource, and a subclass of it, with super calls. */
public final class Hierarchy implements Construct {
  @Override
  public void write(Writer w) {
    String base = w.fresh("Base");
    String sub = w.fresh("Sub");
    boolean more = w.chance().percent(50);
    boolean given = w.chance().percent(50);
    w.member(() -> base(w, base, given));
    w.member(() -> sub(w, base, sub, given, more));
    String argument = given ? "new Res()" : "";
    Sort sort =
        new Sort(
            base,
            List.of(
                "new " + sub + "(" + argument + ")",
                "Path.next() ? new "
                    + sub
                    + "("
                    + argument
                    + ") : new "
                    + base
                    + "("
                    + argument
                    + ")"),
            List.of("%s.look()", "%s.lend().get()"),
            List.of("%s.change(1);", "%s.edit().set(5);"),
            List.of("%s.close();", "%s.over().close();", "%s.feed(new Res()); %<s.close();"));
    w.offer(sort);
    if (w.chance().percent(70)) {
      use(w, w.ownerOf(sort));
    }
  }

  /** What it lends ends with its next use. */
  private static void use(Writer w, Name made) {
    if (w.chance().percent(50)) {
      String part = w.fresh("b");
      String view = w.fresh("b");
      boolean late = w.slip(2);
      w.line("@Mut Res %s = %s.edit();", part, made);
      w.line("Pen %s = new Pen(%s);", view, part);
      if (late) {
        w.line("%s.change(8);", made);
      }
      w.line("%s.set(3);", view);
    }
  }

  private static void base(Writer w, String base, boolean given) {
    w.open("@MustRelease(\"close\") static class %s implements AutoCloseable", base);
    w.line("protected final @Own Res in%s;", given ? "" : " = new Res()");
    if (given) {
      w.line("%s(@Own Res in) { this.in = in; }", base);
    } else {
      w.line("%s() {}", base);
    }
    w.method(
        "int look(@Ref " + base + " this)",
        false,
        inside -> {
          inside.declare("in", Sort.RES, Name.Mode.REF);
          inside.some(w.chance().below(3));
          inside.body(0);
          inside.line("return in.get();");
        });
    w.method(
        "void change(@Mut " + base + " this, int n)",
        false,
        inside -> {
          inside.declare("in", Sort.RES, Name.Mode.MUT);
          inside.apart(w.chance().below(3));
          inside.line("in.set(n);");
        });
    w.method(
        "void feed(@Mut " + base + " this, @Own Res more)",
        false,
        inside -> {
          inside.declare("more", Sort.RES, Name.Mode.OWN);
          inside.some(w.chance().below(2));
        });
    w.line("@Ref Res lend(@Ref %s this) { return in; }", base);
    w.line("@Mut Res edit(@Mut %s this) { return in; }", base);
    w.line("@Own Res over(@Own %s this) { return in; }", base);
    w.line("@Override public void close(@Own %s this) { in.close(); }", base);
    w.closeUnreached();
  }

  private static void sub(Writer w, String base, String sub, boolean given, boolean more) {
    boolean throwsAfter = w.slip(3);
    w.open("@MustRelease(\"close\") static class %s extends %s", sub, base);
    if (more) {
      w.line("private final @Own Res own;");
    }
    w.open("%s(%s)", sub, given ? "@Own Res in" : "");
    w.line(given ? "super(in);" : "super();");
    if (more) {
      w.line("own = new Res();");
    }
    if (throwsAfter) {
      w.line("if (Path.next()) { throw new Broken(); }");
    }
    w.closeUnreached();
    look(w, sub);
    if (w.chance().percent(60)) {
      feed(w, sub);
    }
    close(w, sub, more);
    if (more || w.chance().percent(30)) {
      over(w, sub, more);
    }
    w.closeUnreached();
  }

  private static void look(Writer w, String sub) {
    boolean consumes = w.slip(3);
    w.method(
        "@Override int look(@Ref " + sub + " this)",
        false,
        inside -> {
          inside.declare("in", Sort.RES, Name.Mode.REF);
          inside.some(w.chance().below(2));
          if (consumes) {
            inside.line("super.close();");
          }
          inside.body(0);
          inside.line("return super.look() + in.get();");
        });
  }

  private static void feed(Writer w, String sub) {
    w.method(
        "@Override void feed(@Mut " + sub + " this, @Own Res more)",
        false,
        inside -> {
          Name given = inside.declare("more", Sort.RES, Name.Mode.OWN);
          inside.keep(given);
          inside.apart(w.chance().below(3));
          inside.line("super.feed(more);");
          inside.consume(given);
          if (w.slip(2)) {
            inside.line("more.close();");
          }
        });
  }

  private static void close(Writer w, String sub, boolean more) {
    int wrong = w.slip(6) ? 1 + w.chance().below(4) : 0;
    w.method(
        "@Override public void close(@Own " + sub + " this)",
        false,
        inside -> {
          if (more) {
            inside.line("own.close();");
          }
          String call = wrong == 2 ? "if (Path.next()) { super.close(); }" : "super.close();";
          if (wrong != 1) {
            inside.line(call);
          }
          if (wrong == 3) {
            inside.line("super.close();");
          }
          if (wrong == 4) {
            inside.line("Path.note(super.look());");
          }
        });
  }

  private static void over(Writer w, String sub, boolean more) {
    boolean forgets = more && w.slip(2);
    w.line(
        "@Override @Own Res over(@Own %s this) { %sreturn super.over(); }",
        sub, more && !forgets ? "own.close(); " : "");
  }
}
