package se.tryggve.document.internal.storage;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Chooses the shelf that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {

    @Bean
    @ConditionalOnProperty(name = "tryggve.document.storage", havingValue = "s3")
    Bucket bucket(StorageSettings settings) {
        return BucketDoor.open(settings.s3());
    }

    @Bean
    ContentShelf contentShelf(Optional<Bucket> bucket, JdbcClient database, PlatformTransactionManager transactions) {
        return bucket.<ContentShelf>map(there -> new BucketShelf(there, new Leftovers(database, transactions)))
                .orElseGet(() -> new RowShelf(database));
    }
}
