import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class OwnInterfaceIsFunction {
  interface Source<T extends @Ref Object> {
    T next();
  }

  interface Sink<T extends @Ref Object> {
    void put(T value);
  }

  static void move(Source<@Own Res> from, Sink<@Own Res> to) {
    to.put(from.next());
    to.put(from.next());
  }

  static void run() {
    move(Res::new, Res::close);
  }
}
