// limit interfaces, functions, type variables
// only compiled: it goes wrong where two threads do it at once
import dev.freehold.Sync;

/** What is handed out may change, which its interface does not say. */
class InterfaceHandedOut {
  interface Shape {
    void grow();
  }

  @Sync
  static class Holder {
    private Shape shape;

    synchronized void set(Shape shape) {
      this.shape = shape;
    }

    synchronized Shape get() {
      return shape;
    }
  }

  static void use(Holder holder) {
    holder.get().grow();
  }
}
