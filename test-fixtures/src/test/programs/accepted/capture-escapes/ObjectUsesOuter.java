import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import java.util.Comparator;
import java.util.List;
import shared.Res;

/** An object of a class without a name that is not kept uses the object around it, as a lambda. */
@MustRelease("close")
class ObjectUsesOuter implements AutoCloseable {
  interface Visitor {
    void enter();

    void leave();
  }

  private final @Own Res part = Res.open();
  private int lines;

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  static void visit(@NonEscaping Visitor visitor) {
    visitor.enter();
    visitor.leave();
  }

  int lines() {
    return lines;
  }

  void add(@Mut ObjectUsesOuter this) {
    lines++;
  }

  void implicit(@Mut ObjectUsesOuter this) {
    now(
        new Runnable() {
          @Override
          public void run() {
            add();
            lines += lines();
            part.set(lines);
          }
        });
    add();
  }

  void explicit(@Mut ObjectUsesOuter this) {
    visit(
        new Visitor() {
          private int depth;

          @Override
          public void enter() {
            depth++;
            ObjectUsesOuter.this.add();
          }

          @Override
          public void leave() {
            depth--;
            ObjectUsesOuter.this.lines = depth + ObjectUsesOuter.this.part.get();
          }
        });
  }

  void sort(List<String> names) {
    names.sort(
        new Comparator<String>() {
          @Override
          public int compare(String left, String right) {
            return left.length() * lines - right.length() * lines();
          }
        });
  }

  void nested(@Mut ObjectUsesOuter this) {
    now(
        new Runnable() {
          @Override
          public void run() {
            now(() -> part.set(2));
            now(ObjectUsesOuter.this::add);
            now(
                new Runnable() {
                  @Override
                  public void run() {
                    lines++;
                    add(part.get());
                  }

                  private void add(int more) {}
                });
          }
        });
  }

  @Override
  public void close() {
    part.close();
  }
}
