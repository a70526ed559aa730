import shared.Res;

class YieldPastFinally {
  static void nameless(int n) {
    Res res =
        switch (n) {
          default -> {
            try {
              yield Res.open();
            } finally {
              System.out.println(n);
            }
          }
        };
    res.close();
  }

  static int ownedOutside(int n) {
    Res res = Res.open();
    try {
      Res same =
          switch (n) {
            default -> {
              try {
                yield res;
              } finally {
                if (n > 1) {
                  throw new IllegalStateException();
                }
              }
            }
          };
      return same.get();
    } finally {
      res.close();
    }
  }

  static void inLoop(int n) {
    for (int i = 0; i < n; i++) {
      Res res =
          switch (i) {
            default -> {
              try {
                yield Res.open();
              } finally {
                n--;
              }
            }
          };
      res.close();
    }
  }
}
