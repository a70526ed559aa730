import dev.freehold.NonEscaping;
import shared.Res;

class LambdaFromSwitch {
  static void act(String name, Res res) {
    switch (name) {
      case "print" -> now(() -> System.out.println(res.get()));
      case "nothing" -> now(() -> {});
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
