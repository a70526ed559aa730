import shared.Res;

class StaticOrdinary {
  private static int count;

  static void run(Res res) {
    count += res.get();
  }
}
