import shared.Res;

class YieldLostByFinally {
  static void nameless(int n) {
    Res res =
        switch (n) {
          default -> {
            try {
              yield Res.open(); //! own.leak
            } finally {
              if (n > 1) {
                throw new IllegalStateException();
              }
            }
          }
        };
    res.close();
  }

  static Res moved(int n) {
    return switch (n) {
      default -> {
        Res res = Res.open();
        try {
          yield res; //! own.leak
        } finally {
          if (n > 1) {
            throw new IllegalStateException();
          }
        }
      }
    };
  }

  static void stillNamed(int n) {
    Res res =
        switch (n) {
          default -> {
            Res made = Res.open();
            try {
              yield made;
            } finally {
              if (n > 1) {
                throw new IllegalStateException(); //! own.leak
              }
            }
          }
        };
    res.close();
  }
}
