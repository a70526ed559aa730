import dev.freehold.Sync;

class SuperclassWithState {
  abstract static class Base {
    private final String name;

    Base(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  @Sync
  static class Shared extends Base {
    private int rounds;

    Shared(String name) {
      super(name);
      rounds = 1;
    }

    synchronized void round() {
      rounds++;
    }
  }
}
