import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Struct;

class ArrayOfNestedStruct {
  @FixedPool(capacity = 4)
  interface Transform {
    Matrix matrix();

    @Struct
    interface Matrix {
      @Length(9)
      Ints cells();
    }
  }

  static int run(Transform frame) {
    return frame.matrix().cells().get(9); //! index.out.of.bounds
  }
}
