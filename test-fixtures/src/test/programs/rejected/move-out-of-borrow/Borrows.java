import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class Borrows {
  void releaseBorrow(Res res) {
    res.close(); //! move.out.of.borrow
  }

  void moveBorrow(@Mut Res res) {
    Res.take(res); //! move.out.of.borrow
  }

  void writeThroughRef(@Ref Res res) {
    res.value = 1; //! write.through.ref
  }

  void mutOfRef(Res res) {
    res.set(1); //! mut.of.ref
  }

  void mutArgumentOfRef(Res res) {
    Res.write(res); //! mut.of.ref
  }

  void conflict(@Mut Res res) {
    Res.writeAndRead(res, res); //! borrow.mut.conflict
  }

  void readThenTake() {
    Res res = Res.open();
    Res.readThenTake(res, res); //! move.while.borrowed
  }

  void takeThenRead() {
    Res res = Res.open();
    Res.takeThenRead(res, res); //! use.after.move
  }

  @Ref Res local() {
    Res res = Res.open();
    return res; //! borrow.return.local
  }

  void several(@Own Res a, @Own Res b, boolean c) {
    Res r = c ? a : b;
    r.close(); //! move.out.of.borrow
    a.close();
    b.close();
  }

  @Own Res returnBorrow(Res res) {
    return res; //! move.out.of.borrow
  }
}
