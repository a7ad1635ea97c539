// CDK's own validation of templates costs about 3 s a process; it has a test of its own.
process.env.CDK_VALIDATION ??= 'false';
