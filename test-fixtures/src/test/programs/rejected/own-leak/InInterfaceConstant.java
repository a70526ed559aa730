import shared.Res;

interface InInterfaceConstant {
  int FIRST = Res.open().get(); //! own.leak

  interface Inner {
    int SECOND = Res.open().get(); //! own.leak
  }

  @interface Note {
    int THIRD = Res.open().get(); //! own.leak

    int value() default 0;
  }
}
