import shared.Res;

class ReleaseOfSubclass {
  static class More extends Res {
    int more() {
      return value;
    }
  }

  static int run() {
    More more = new More();
    int n = more.more() + more.get();
    more.close();
    return n;
  }
}
