import dev.freehold.Ref;
import shared.Res;

class ClassThatOnlyReads {
  static class Printer<T extends @Ref Object> {
    private int sum;

    void print(T value) {
      sum += value.hashCode();
    }
  }

  static void run() {
    Printer<@Ref Res> printer = new Printer<>();
    Res one = new Res();
    printer.print(one);
    one.close();
    Res other = new Res();
    printer.print(other);
    other.close();
  }
}
