package se.tryggve.document.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.tryggve.document.internal.storage.ContentShelf;

/** Nobody works with documents that cannot be read: refuses to start where the place of their bytes is not ready. */
@Component
class StorageCheck implements SmartInitializingSingleton {

    private final ContentShelf shelf;

    StorageCheck(ContentShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void afterSingletonsInstantiated() {
        shelf.demandReady();
    }
}
