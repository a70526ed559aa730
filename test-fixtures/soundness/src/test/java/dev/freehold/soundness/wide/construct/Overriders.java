package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Interfaces and their overriders: abstract and default methods, their super, inherited bodies. */
public final class Overriders implements Construct {
  @Override
  public void write(Writer w) {
    String face = w.fresh("Does");
    String made = w.fresh("Did");
    boolean defaults = w.chance().percent(50);
    String lent = w.chance().of("@Ref", "@Mut");
    w.member(() -> face(w, face, defaults, lent));
    boolean inherits = w.chance().percent(40);
    String plain = w.fresh("Plain");
    if (inherits) {
      w.member(() -> implementation(w, "static class " + plain, lent, "", false));
      w.member(
          () -> {
            w.open("static class %s extends %s implements %s", made, plain, face);
            w.closeUnreached();
          });
    } else {
      String superCall = defaults && w.chance().percent(60) ? face + ".super" : "";
      String head = "static class " + made + " implements " + face;
      w.member(() -> implementation(w, head, lent, superCall, defaults && superCall.isEmpty()));
    }
    String object = w.fresh("o");
    w.line("%s %s = new %s();", face, object, made);
    use(w, object, lent);
  }

  static void use(Writer w, String object, String lent) {
    Name seen = lent.equals("@Ref") ? w.readable() : w.writable();
    w.line("Path.note(%s.look(%s));", object, seen);
    if (lent.equals("@Ref")) {
      w.read(seen);
    } else {
      w.write(seen);
    }
    Name given = w.consumable();
    w.line("%s.eat(%s);", object, given);
    w.consume(given);
    String result = w.fresh("r");
    w.line("Res %s = %s.make();", result, object);
    w.declare(result, Sort.RES, Name.Mode.OWN);
  }

  private static void face(Writer w, String face, boolean defaults, String lent) {
    w.open("interface %s", face);
    String look = "int look(" + lent + " Res x)";
    String eat = "void eat(@Own Res x)";
    String make = "@Own Res make()";
    if (defaults) {
      methods(w, "default ", look, eat, make, "", lent);
    } else {
      w.line("%s;", look);
      w.line("%s;", eat);
      w.line("%s;", make);
    }
    w.closeUnreached();
  }

  private static void implementation(
      Writer w, String head, String lent, String superCall, boolean some) {
    // A mistake is a body that takes over, or keeps, what its interface says otherwise of.
    int wrong = w.slip(5) ? 1 + w.chance().below(3) : 0;
    String look = wrong == 1 ? "@Own" : lent;
    String eat = wrong == 2 ? "@Ref" : "@Own";
    String make = wrong == 3 ? "@Ref" : "@Own";
    w.open("%s", head);
    methods(
        w,
        "public ",
        "int look(" + look + " Res x)",
        "void eat(" + eat + " Res x)",
        make + " Res make()",
        superCall,
        look);
    w.closeUnreached();
  }

  private static void methods(
      Writer w,
      String prefix,
      String look,
      String eat,
      String make,
      String superCall,
      String lent) {
    Name.Mode mode =
        lent.equals("@Own") ? Name.Mode.OWN : lent.equals("@Mut") ? Name.Mode.MUT : Name.Mode.REF;
    w.method(
        prefix + look,
        false,
        inside -> {
          Name x = inside.declare("x", Sort.RES, mode);
          if (!superCall.isEmpty()) {
            inside.apart(w.chance().below(3));
            inside.line("Path.note(%s.look(x));", superCall);
          }
          inside.some(w.chance().below(3));
          inside.body(0);
          inside.line("return 0;");
        });
    w.method(
        prefix + eat,
        false,
        inside -> {
          Name x =
              inside.declare("x", Sort.RES, eat.contains("@Own") ? Name.Mode.OWN : Name.Mode.REF);
          if (superCall.isEmpty()) {
            inside.some(w.chance().below(3));
          } else {
            inside.keep(x);
            inside.apart(w.chance().below(2));
            inside.line("%s.eat(x);", superCall);
            inside.consume(x);
            if (w.slip(2)) {
              inside.line("Path.note(x.get());");
            }
          }
        });
    w.method(
        prefix + make,
        false,
        inside -> {
          inside.some(w.chance().below(2));
          inside.body(0);
          inside.line(
              superCall.isEmpty() ? "return new Res(4);" : "return " + superCall + ".make();");
        });
  }
}
