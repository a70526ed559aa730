import shared.Res;

class AliasReleasedInBody {
  void run() {
    try (Res res = Res.open()) {
      Res alias = res;
      alias.close(); //! release.twice
    }
  }
}
