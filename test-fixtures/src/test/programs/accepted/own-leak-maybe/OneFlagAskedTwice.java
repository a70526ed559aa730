import shared.Res;

/** What a flag chose, the same flag finds again. */
class OneFlagAskedTwice {
  void opened(boolean wanted) {
    Res res = wanted ? Res.open() : null;
    if (!wanted) {
      return;
    }
    res.close();
  }

  void both(boolean first) {
    Res a = Res.open();
    Res b = Res.open();
    Res.takeBoth(first ? a : b, first ? b : a);
  }

  void early(boolean early) {
    Res res = Res.open();
    if (early) {
      res.close();
    }
    if (!early) {
      res.close();
    }
  }
}
