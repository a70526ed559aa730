import shared.Res;

class ThroughForeignVarargs {
  void run(Res res) {
    java.util.Arrays.asList("a", res); //! escapes.to.unchecked
  }
}
