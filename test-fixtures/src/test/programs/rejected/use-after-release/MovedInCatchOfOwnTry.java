import shared.Res;

class MovedInCatchOfOwnTry {
  void run() {
    Res res = Res.open();
    try (res) {
      Integer.parseInt("1");
    } catch (NumberFormatException e) {
      Res.take(res); //! use.after.release
    }
  }
}
