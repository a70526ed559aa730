import shared.Res;

class LambdaFromSwitch {
  static Runnable action(String name, Res res) {
    return switch (name) {
      case "print" -> () -> System.out.println(res.get()); //! capture.escapes
      case "nothing" -> () -> {};
      default -> throw new IllegalArgumentException(name);
    };
  }
}
