import { configure } from '@testing-library/react';

// What is waited for comes on a busy machine too, only later.
configure({ asyncUtilTimeout: 120_000 });
