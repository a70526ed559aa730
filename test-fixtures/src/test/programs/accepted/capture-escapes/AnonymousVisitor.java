import dev.freehold.NonEscaping;
import shared.Res;

class AnonymousVisitor {
  interface Visitor {
    void enter(int depth);

    void leave(int depth);

    default void done() {}
  }

  static void run() {
    Res res = Res.open();
    visit(
        new Visitor() {
          private int deepest;

          @Override
          public void enter(int depth) {
            res.set(depth);
            note(depth);
          }

          @Override
          public void leave(int depth) {
            deepest += res.get();
          }

          private void note(int depth) {
            deepest = Math.max(deepest, depth);
          }
        });
    res.close();
  }

  static void visit(@NonEscaping Visitor visitor) {
    visitor.enter(1);
    visitor.leave(1);
    visitor.done();
  }
}
